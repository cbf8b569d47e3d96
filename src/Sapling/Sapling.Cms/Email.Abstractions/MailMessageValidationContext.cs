using Microsoft.Extensions.Localization;

namespace OrchardCore.Email;

/// <summary>What is wrong with a mail that is about to be sent, by the name of its property.</summary>
public class MailMessageValidationContext
{
    public MailMessageValidationContext(IEmailProvider provider) => Provider = provider;

    public IEmailProvider Provider { get; }

    public Dictionary<string, List<LocalizedString>> Errors { get; } = [];
}
