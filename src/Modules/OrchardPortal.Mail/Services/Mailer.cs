using System.Globalization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using OrchardCore;
using OrchardCore.Email;
using OrchardCore.Localization;
using OrchardCore.Modules;
using OrchardPortal.Mail.Models;
using OrchardPortal.Mail.Templates;
using ISession = YesSql.ISession;

namespace OrchardPortal.Mail.Services;

internal sealed class Mailer(
    ISession session,
    MailTemplateList templates,
    MailLimits limits,
    MailPump pump,
    IEmailAddressValidator addresses,
    ILocalizationService localization,
    IDataProtectionProvider dataProtection,
    IHttpContextAccessor httpContextAccessor,
    IClock clock) : IMailer
{
    private const int MaxNameLength = 100;

    public async Task<MailOutcome> QueueAsync(MailToSend mail)
    {
        var template = templates.Find(mail.Template) ?? throw new ArgumentException($"There is no mail template '{mail.Template}'.", nameof(mail));
        var address = mail.To.Trim();
        if (!addresses.Validate(address))
        {
            return MailOutcome.NoAddress;
        }

        var queued = new QueuedMail
        {
            MailId = IdGenerator.GenerateId(),
            Template = template.Name,
            To = address,
            Culture = await CultureAsync(mail),
            Content = ContentOf(mail, template).Protect(dataProtection),
            Limit = mail.Limit,
            IsBulk = mail.IsBulk,
            AddressHash = MailAddressKey.OfAddress(address),
            Domain = MailAddressKey.DomainOf(address),
            NetworkHash = mail.Limit == MailLimit.None ? string.Empty : MailAddressKey.OfNetwork(httpContextAccessor.HttpContext?.Connection.RemoteIpAddress),
            DeduplicationKey = mail.DeduplicationKey,
            CreatedUtc = clock.UtcNow,
            DueUtc = clock.UtcNow,
        };
        if (await limits.CheckAsync(queued) is { } refusal)
        {
            return refusal;
        }

        await session.SaveAsync(queued);
        pump.KickAfterCommit();

        return MailOutcome.Queued;
    }

    // Whoever never confirmed the address may have typed the name, too: it would be a text that a stranger has us send.
    private static MailContent ContentOf(MailToSend mail, MailTemplateDescriptor template) => mail.Limit == MailLimit.Unconfirmed
        ? new(null, mail.Model.Where(entry => template.Fixed.Contains(entry.Key)).ToDictionary())
        : new(NameOf(mail.ToName), mail.Model);

    private static string? NameOf(string? name)
    {
        var line = string.Join(' ', (name ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim();

        return line.Length == 0 ? null : line[..Math.Min(line.Length, MaxNameLength)];
    }

    private async Task<string> CultureAsync(MailToSend mail)
    {
        var wanted = mail.Culture ?? (mail.Limit == MailLimit.None ? null : CultureInfo.CurrentUICulture.Name);
        var supported = await localization.GetSupportedCulturesAsync();

        // A Portuguese reader is better served by pt-BR than by another language.
        return supported.FirstOrDefault(culture => culture.Equals(wanted, StringComparison.OrdinalIgnoreCase))
            ?? supported.FirstOrDefault(culture => !string.IsNullOrEmpty(wanted) && culture.Split('-')[0].Equals(wanted.Split('-')[0], StringComparison.OrdinalIgnoreCase))
            ?? await localization.GetDefaultCultureAsync();
    }
}
