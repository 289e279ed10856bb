package com.listwright.mail;

/** Hands a mail over for delivery: to a mail server, or on a laptop to the mailbox page. */
public interface Mailer {
    void send(Mail mail);
}
