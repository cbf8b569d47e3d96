using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Portal.Services;
using OrchardPortal.PrivateContent.PersonalData;
using OrchardPortal.Tickets.Indexes;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Portal.PersonalData;

/// <summary>The tickets of a person with their messages, exactly as the portal shows them: <see cref="TicketAccess"/> is asked.</summary>
internal sealed class TicketData(
    TicketAccess access,
    ITicketQueries ticketQueries,
    IConversationReader conversations,
    IPersonErasure erasure,
    IPortalSettings portalSettings,
    IStringLocalizer<TicketData> stringLocalizer) : IPersonalDataProvider
{
    private const int BatchSize = 500;

    private readonly IStringLocalizer S = stringLocalizer;

    public int Order => 5;

    public string Name => "tickets";

    public async Task<JsonNode?> ExportAsync(PersonalDataSubject subject)
    {
        // Whoever looks through a customer's eyes asks for their own data, not for the customer's.
        if (subject.Contact is null || await access.IsReadOnlyAsync())
        {
            return null;
        }

        var latestThreadOnly = (await portalSettings.GetAsync()).LatestThreadOnly;
        var query = new TicketListQuery { Scope = await access.ScopeAsync(TicketView.Mine) };
        var tickets = new JsonArray();
        for (var done = 0; ; done += BatchSize)
        {
            var rows = await ticketQueries.ReadAsync(query, done, BatchSize);
            foreach (var row in rows)
            {
                tickets.Add(await DescribeAsync(row, latestThreadOnly));
            }

            if (rows.Count < BatchSize)
            {
                return tickets;
            }
        }
    }

    public Task EraseAsync(PersonalDataSubject subject) => subject.Contact is { } contact
        ? erasure.EraseAsync(contact.ContactId, subject.User.UserId, contact.FullName, S["Erased contact"])
        : Task.CompletedTask;

    private async Task<JsonNode> DescribeAsync(TicketIndex row, bool latestThreadOnly) => new JsonObject
    {
        ["number"] = row.Number,
        ["subject"] = row.Subject,
        ["createdUtc"] = row.CreatedUtc,
        ["closedUtc"] = row.ClosedUtc,
        ["messages"] = new JsonArray([.. (await conversations.ListPublicAsync(row.ContentItemId, latestThreadOnly)).Select(Describe)]),
    };

    private static JsonObject Describe(ConversationMessage message) => new()
    {
        ["from"] = message.AuthorName,
        ["sentUtc"] = message.SentUtc,
        ["text"] = message.BodyText,
        ["files"] = new JsonArray([.. message.Attachments.Select(file => JsonValue.Create(file.FileName))]),
    };
}
