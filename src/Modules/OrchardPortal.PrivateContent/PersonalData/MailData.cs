using System.Text.Json.Nodes;
using OrchardPortal.Mail.Services;

namespace OrchardPortal.PrivateContent.PersonalData;

/// <summary>Mail to the person: what it said is kept only until it is sent, to whom it went for a while.</summary>
internal sealed class MailData(IMailErasure mail) : IPersonalDataProvider
{
    public string Name => "mail";

    public Task<JsonNode?> ExportAsync(PersonalDataSubject subject) => Task.FromResult<JsonNode?>(null);

    public Task EraseAsync(PersonalDataSubject subject) => subject.User.Email is { Length: > 0 } address ? mail.EraseAsync(address) : Task.CompletedTask;
}
