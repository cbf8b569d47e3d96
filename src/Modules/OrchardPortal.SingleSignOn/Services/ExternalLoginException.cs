namespace OrchardPortal.SingleSignOn.Services;

/// <summary>A login by an identity provider that came to nothing. The message is for staff: it goes to the log and to the test page.</summary>
public sealed class ExternalLoginException : Exception
{
    public ExternalLoginException(ExternalLoginFailure failure, string message, Exception? inner = null)
        : base(message, inner) => Failure = failure;

    public ExternalLoginFailure Failure { get; }

    /// <summary>A sentence for the visitor in place of the usual one; null for that.</summary>
    public string? VisitorMessage { get; init; }
}
