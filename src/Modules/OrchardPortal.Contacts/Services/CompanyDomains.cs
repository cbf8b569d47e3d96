using OrchardPortal.Contacts.Indexes;
using YesSql;

namespace OrchardPortal.Contacts.Services;

/// <summary>Companies own mail domains: an address in one of them is somebody of the company.</summary>
internal sealed class CompanyDomains(ISession session)
{
    /// <returns>The company's id; null when nobody owns the address's domain.</returns>
    public async Task<string?> OwnerOfAsync(string? email)
    {
        var normalized = EmailAddress.Normalize(email);
        var domain = normalized[(normalized.LastIndexOf('@') + 1)..];
        return domain.Length == 0 || domain.Length == normalized.Length ? null : await FindAsync(domain);
    }

    public async Task<string?> FindAsync(string domain) =>
        (await session.QueryIndex<CompanyDomainIndex>(row => row.Domain == domain).FirstOrDefaultAsync())?.CompanyId;
}
