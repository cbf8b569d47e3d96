using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using OrchardPortal.Contacts.Services;

namespace OrchardPortal.PrivateContent.PersonalData;

/// <summary>The record of the person as a customer.</summary>
internal sealed class ContactData(IContactIdentity identity, IStringLocalizer<ContactData> stringLocalizer) : IPersonalDataProvider
{
    private readonly IStringLocalizer S = stringLocalizer;

    public int Order => 1;

    public string Name => "contact";

    public async Task<JsonNode?> ExportAsync(PersonalDataSubject subject) =>
        subject.Contact is { } contact && await identity.DescribeAsync(contact.ContactId) is { } details
            ? new JsonObject
            {
                ["name"] = details.FullName,
                ["email"] = details.Email,
                ["handle"] = details.Handle,
                ["phone"] = details.Phone,
                ["companies"] = new JsonArray([.. details.Companies.Select(name => JsonValue.Create(name))]),
                ["sinceUtc"] = details.CreatedUtc,
            }
            : null;

    public Task EraseAsync(PersonalDataSubject subject) =>
        subject.Contact is { } contact ? identity.AnonymiseAsync(contact.ContactId, S["Erased contact"]) : Task.CompletedTask;
}
