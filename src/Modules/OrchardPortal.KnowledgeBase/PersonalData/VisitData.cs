using System.Text.Json.Nodes;
using OrchardPortal.KnowledgeBase.Indexes;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.PrivateContent.PersonalData;
using YesSql;

namespace OrchardPortal.KnowledgeBase.PersonalData;

/// <summary>Which articles somebody read while they were logged in.</summary>
internal sealed class VisitData(ISession session) : IPersonalDataProvider
{
    public int Order => 50;

    public string Name => "articlesRead";

    public async Task<JsonNode?> ExportAsync(PersonalDataSubject subject) => await VisitsAsync(subject) is { Count: > 0 } visits
        ? new JsonArray([.. visits.Select(visit => new JsonObject { ["title"] = visit.Title, ["readUtc"] = visit.VisitedUtc })])
        : null;

    public async Task EraseAsync(PersonalDataSubject subject)
    {
        foreach (var visit in await VisitsAsync(subject))
        {
            session.Delete(visit);
        }
    }

    private async Task<IReadOnlyList<ArticleVisit>> VisitsAsync(PersonalDataSubject subject)
    {
        var contactId = subject.Contact?.ContactId ?? string.Empty;

        return contactId.Length == 0
            ? []
            : [.. await session.Query<ArticleVisit, ArticleVisitIndex>(visit => visit.ContactId == contactId).OrderBy(visit => visit.VisitedUtc).ListAsync()];
    }
}
