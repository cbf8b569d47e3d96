namespace OrchardPortal.Mail.ViewModels;

/// <summary>A mail with the data of an example.</summary>
/// <param name="Template">The mail.</param>
/// <param name="Culture">The language it is shown in.</param>
/// <param name="Cultures">Those to choose from.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Text">The plain text.</param>
/// <param name="Error">Why it cannot be shown; null when it can.</param>
public sealed record MailPreviewPage(MailTemplateRow Template, string Culture, IReadOnlyList<string> Cultures, string Subject, string Text, string? Error);
