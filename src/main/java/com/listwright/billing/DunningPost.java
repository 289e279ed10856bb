package com.listwright.billing;

import com.listwright.job.Job;
import com.listwright.mail.Mail;
import com.listwright.mail.Mailer;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;

/** One letter to one owner: nobody gets theirs twice because another's did not go out. */
@Singleton
class DunningPost implements Job<DunningPost.Data> {
    @Serdeable
    record Data(String to, String subject, String text) {}

    private final Mailer mailer;

    DunningPost(Mailer mailer) {
        this.mailer = mailer;
    }

    @Override
    public String name() {
        return "dunning-post";
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    @Override
    public void run(Data data) {
        mailer.send(new Mail(data.to(), data.subject(), data.text()));
    }
}
