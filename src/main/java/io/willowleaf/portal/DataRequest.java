package io.willowleaf.portal;

/// What somebody asks about the data we keep of them.
public enum DataRequest {
    CORRECT,
    ERASE,
    WITHDRAW
}
