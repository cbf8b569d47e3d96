using System.Text.Json.Nodes;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.PrivateContent.PersonalData;

/// <summary>What the person has agreed to. It stays: it shows that their data could be used as it was.</summary>
internal sealed class ConsentData(IConsentLedger ledger) : IPersonalDataProvider
{
    public int Order => 7;

    public string Name => "consent";

    public async Task<JsonNode?> ExportAsync(PersonalDataSubject subject) =>
        new JsonArray([.. (await ledger.ListAsync(subject.User.UserId)).Select(record => new JsonObject
        {
            ["acceptedUtc"] = record.AcceptedUtc,
            ["text"] = record.Text,
            ["label"] = record.Label,
            ["email"] = record.Email,
            ["address"] = record.Address,
        })]);

    public Task EraseAsync(PersonalDataSubject subject) => Task.CompletedTask;
}
