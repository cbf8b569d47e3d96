using Microsoft.Extensions.Localization;
using OrchardPortal.Contacts.Services;
using OrchardPortal.SingleSignOn.Accounts;
using OrchardPortal.SingleSignOn.Models;
using YesSql;

namespace OrchardPortal.SingleSignOn.Services;

/// <summary>Keeps the lists that claims put a contact on, and lets in whom the provider's audience allows (requirement 26).</summary>
internal sealed class AudienceGate(IContactLists lists, ISession session, IStringLocalizer<AudienceGate> localizer)
{
    private readonly IStringLocalizer S = localizer;

    /// <summary>Only lists of the mapping are touched.</summary>
    public async Task KeepListsAsync(IdentityProvider provider, ExternalIdentity identity, string? contactId)
    {
        if (contactId is null || provider.Mapping.ListValues.Count == 0)
        {
            return;
        }

        var on = (await lists.ListsOfAsync(contactId)).Select(list => list.Id).ToHashSet();
        foreach (var listId in provider.Mapping.ListValues.Select(row => row.ListId).Distinct())
        {
            if (identity.Lists.Contains(listId) && !on.Contains(listId))
            {
                await lists.AddAsync(listId, contactId);
            }
            else if (!identity.Lists.Contains(listId) && on.Contains(listId))
            {
                await lists.RemoveAsync(listId, contactId);
            }
        }
    }

    /// <exception cref="ExternalLoginException">The contact is on none of the lists.</exception>
    public async Task RequireAsync(IdentityProvider provider, string? contactId)
    {
        if (provider.Audience == ProviderAudience.Everybody)
        {
            return;
        }

        // What was just put on a list, or just made, counts.
        await session.FlushAsync();
        if (contactId is null || !await lists.IsMemberAsync(contactId, provider.AudienceListIds))
        {
            throw new ExternalLoginException(ExternalLoginFailure.NotInAudience, "The contact is on none of the lists that the provider lets in.");
        }
    }

    public async Task<IReadOnlyList<TraceStep>> ExplainAsync(IdentityProvider provider, ExternalIdentity identity, AccountPlan plan)
    {
        var steps = new List<TraceStep>();
        var names = (await lists.ListAsync()).ToDictionary(list => list.Id, list => list.Name);
        if (provider.Mapping.ListValues.Count > 0)
        {
            var on = identity.Lists.Select(id => names.GetValueOrDefault(id, id)).Order(StringComparer.CurrentCulture).ToList();
            steps.Add(new() { Level = TraceLevel.Good, Title = S["Contact lists"], Text = on.Count == 0 ? S["The claims put the contact on no list."] : S["The claims put the contact on: {0}.", string.Join(", ", on)] });
        }

        if (provider.Audience == ProviderAudience.Everybody || plan.IsStaff)
        {
            steps.Add(new() { Level = TraceLevel.Good, Title = S["Let in"], Text = plan.IsStaff ? S["The provider lets staff in."] : S["The provider lets everybody in."] });
            return steps;
        }

        var mapped = provider.Mapping.ListValues.Select(row => row.ListId).ToHashSet();
        var kept = provider.AudienceListIds.Where(id => !mapped.Contains(id)).ToList();
        var isIn = identity.Lists.Intersect(provider.AudienceListIds).Any() || (plan.Contact is { } contact && kept.Count > 0 && await lists.IsMemberAsync(contact.ContactId, kept));
        steps.Add(isIn
            ? new() { Level = TraceLevel.Good, Title = S["Let in"], Text = S["The contact is on a list that the provider lets in."] }
            : new() { Level = TraceLevel.Bad, Title = S["Kept out"], Text = S["The contact is on none of the lists that the provider lets in."] });
        return steps;
    }
}
