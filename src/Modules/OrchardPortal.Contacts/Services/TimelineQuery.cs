using System.Security.Claims;

namespace OrchardPortal.Contacts.Services;

/// <summary>A page of what happened with a contact, or with a company: exactly one of the two is not null.</summary>
/// <param name="BeforeUtc">Only what happened before.</param>
/// <param name="Count">How many entries at most, the latest first.</param>
/// <param name="User">Who asks: a provider tells nobody what they may not know.</param>
public sealed record TimelineQuery(string? ContactId, string? CompanyId, DateTime BeforeUtc, int Count, ClaimsPrincipal User);
