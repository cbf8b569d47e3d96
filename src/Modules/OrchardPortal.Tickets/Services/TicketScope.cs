using System.Linq.Expressions;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Tickets.Indexes;
using OrchardPortal.Tickets.Models;
using YesSql;
using YesSql.Services;

namespace OrchardPortal.Tickets.Services;

/// <summary>Which tickets somebody may see. Every query about tickets takes one, and it becomes part of the SQL.</summary>
public sealed class TicketScope
{
    private readonly Func<IQueryIndex<TicketIndex>, IQueryIndex<TicketIndex>> _apply;

    // The rows of added properties that the scope's tickets have, so that a filter looks at no others; made where there is one.
    private readonly Func<Expression<Func<TicketPropertyIndex, bool>>>? _properties;

    private TicketScope(Func<IQueryIndex<TicketIndex>, IQueryIndex<TicketIndex>> apply, Func<Expression<Func<TicketPropertyIndex, bool>>>? properties = null)
    {
        _apply = apply;
        _properties = properties;
    }

    /// <summary>For agents, who have asked for the permission.</summary>
    public static TicketScope All { get; } = new(query => query);

    public static TicketScope Nothing { get; } = new(query => query.Where(ticket => ticket.RequesterId == ""));

    /// <summary>The tickets of one contact (requirement 48).</summary>
    public static TicketScope OfRequester(string contactId)
    {
        ArgumentException.ThrowIfNullOrEmpty(contactId);
        return new(query => query.Where(ticket => ticket.RequesterId == contactId), () => row => row.RequesterId == contactId);
    }

    /// <summary>The tickets of one company (requirement 49).</summary>
    public static TicketScope OfCompany(string companyId)
    {
        ArgumentException.ThrowIfNullOrEmpty(companyId);
        return new(query => query.Where(ticket => ticket.CompanyId == companyId), () => row => row.CompanyId == companyId);
    }

    /// <summary>The contact's own tickets and those of the company: for opening one, not for lists.</summary>
    public static TicketScope OfRequesterOrCompany(string contactId, string companyId)
    {
        ArgumentException.ThrowIfNullOrEmpty(contactId);
        ArgumentException.ThrowIfNullOrEmpty(companyId);
        return new(
            query => query.Where(ticket => ticket.RequesterId == contactId || ticket.CompanyId == companyId),
            () => row => row.RequesterId == contactId || row.CompanyId == companyId);
    }

    /// <summary>The tickets of one contact, and those that others let them into.</summary>
    /// <param name="contactId">Who asks.</param>
    /// <param name="sharedIds">Content item ids; not empty, and few: each is a parameter of the query.</param>
    public static TicketScope OfRequesterOrShared(string contactId, IReadOnlyCollection<string> sharedIds)
    {
        ArgumentException.ThrowIfNullOrEmpty(contactId);
        return new(
            query => query.Where(ticket => ticket.RequesterId == contactId || ticket.ContentItemId.IsIn(sharedIds)),
            () => row => row.RequesterId == contactId || row.ContentItemId.IsIn(sharedIds));
    }

    /// <summary>All of these: for opening one, not for lists.</summary>
    public static TicketScope OfRequesterOrCompanyOrShared(string contactId, string companyId, IReadOnlyCollection<string> sharedIds)
    {
        ArgumentException.ThrowIfNullOrEmpty(contactId);
        ArgumentException.ThrowIfNullOrEmpty(companyId);
        return new(
            query => query.Where(ticket => ticket.RequesterId == contactId || ticket.CompanyId == companyId || ticket.ContentItemId.IsIn(sharedIds)),
            () => row => row.RequesterId == contactId || row.CompanyId == companyId || row.ContentItemId.IsIn(sharedIds));
    }

    /// <summary>Of these tickets only those that a filter means; all of them where the filter is null or empty.</summary>
    /// <param name="utcNow">What "in the last days" counts from.</param>
    public TicketScope And(TicketFilter? filter, DateTime utcNow) =>
        filter is not null && (KeptPredicates.Find(filter) ?? TicketFilterEvaluator.ToPredicate(filter, utcNow, _properties?.Invoke())) is { } predicate
            ? new(query => _apply(query).Where(_properties is null ? predicate : Predicates.OnFoundRows(predicate)), _properties)
            : this;

    internal IQueryIndex<TicketIndex> Apply(IQueryIndex<TicketIndex> query) => _apply(query);
}
