using Microsoft.Extensions.Localization;
using OrchardCore.Documents;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Services;

/// <summary>Keeps the properties, pipelines and stages that the filters of agents' views need.</summary>
internal sealed class InboxViewPropertyUser(IDocumentManager<InboxViews> documents, IStringLocalizer<InboxViewPropertyUser> localizer) : ITicketPropertyUser
{
    private readonly IStringLocalizer S = localizer;

    public async Task<IEnumerable<string>> FindUsesAsync(string propertyName, string? value = null) =>
        (await documents.GetOrCreateImmutableAsync()).Items
            .Where(view => view.Filter?.AllRules().Any(rule => rule.Property == propertyName && (value is null || rule.Values.Contains(value))) == true)
            // What somebody calls a view of their own is their affair.
            .Select(view => view.IsShared ? S["The shared view “{0}” of the inbox", view.Name].Value : S["An agent's own view of the inbox"].Value)
            .Distinct();
}
