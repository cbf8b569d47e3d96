namespace OrchardPortal.Contacts.Accounts;

/// <summary>A module that keeps names of people who have an account.</summary>
public interface IUserDisplayNameSource
{
    /// <returns>By user id, of those it knows.</returns>
    Task<IReadOnlyDictionary<string, string>> FindAsync(IReadOnlyCollection<string> userIds);
}
