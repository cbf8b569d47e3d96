using OrchardCore.Users.Models;

namespace OrchardPortal.Contacts.Accounts;

/// <summary>What people who have an account are called where others read of them, so that nobody is met by the name of an account.</summary>
public interface IUserDisplayNames
{
    /// <summary>In two queries, however many they are.</summary>
    /// <param name="userNames">User names; blank ones and those of no account are left out of the answer.</param>
    /// <returns>By user name, in whatever case.</returns>
    Task<IReadOnlyDictionary<string, string>> FindAsync(IEnumerable<string?> userNames);

    /// <returns>By user id: what a <see cref="IUserDisplayNameSource"/> says, else <see cref="DisplayName"/>, else the contact's name, else the user name.</returns>
    Task<IReadOnlyDictionary<string, string>> OfAsync(IReadOnlyCollection<User> users);
}
