namespace OrchardPortal.Contacts.Services;

/// <summary>Who belongs to a company, and what companies a contact belongs to. Nothing asks who may know: callers have.</summary>
public interface ICompanyMembers
{
    /// <summary>Longer lists are cut: nobody reads them.</summary>
    const int MaxListed = 200;

    /// <summary>By name.</summary>
    Task<IReadOnlyList<ContactRow>> ListAsync(string companyId);

    Task<IReadOnlyCollection<string>> CompaniesOfAsync(string contactId);

    /// <summary>
    /// The member with this address. Whoever has an address in one of the company's domains is a member: unknown people become
    /// contacts, known ones join the company.
    /// </summary>
    /// <returns>Null for any other address, known to us or not.</returns>
    Task<ContactRow?> FindOrJoinAsync(string companyId, string email);

    /// <summary>Makes a company the contact's primary one; the contact stays with the others.</summary>
    /// <param name="companyName">Exactly as the company is called.</param>
    /// <param name="makesUnknown">A company that is not known is made; otherwise nothing happens.</param>
    /// <returns>The company's id; null when it is unknown.</returns>
    Task<string?> JoinByNameAsync(string contactId, string companyName, bool makesUnknown);

    /// <summary>Notes that somebody lets this contact into something of theirs; see <see cref="ContactRow.HasShared"/>.</summary>
    Task MarkSharedAsync(string contactId);
}
