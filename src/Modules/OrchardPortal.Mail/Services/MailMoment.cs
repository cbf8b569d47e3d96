namespace OrchardPortal.Mail.Services;

/// <param name="Machine">ISO 8601.</param>
/// <param name="Text">In the reader's language and time zone.</param>
public sealed record MailMoment(string Machine, string Text);
