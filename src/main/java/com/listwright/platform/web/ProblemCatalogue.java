package com.listwright.platform.web;

import java.util.List;

/** The problem types of one feature, for the API's description. */
public interface ProblemCatalogue {
    List<? extends ProblemType> types();
}
