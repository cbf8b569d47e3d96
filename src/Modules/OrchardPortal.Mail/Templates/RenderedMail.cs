namespace OrchardPortal.Mail.Templates;

/// <summary>A mail as it goes out.</summary>
internal sealed record RenderedMail(string Subject, string Html, string Text);
