using OrchardPortal.Contacts.Models;

namespace OrchardPortal.Contacts.Services;

/// <summary>
/// The contact lists and who is on them (requirement 13). What is asked of the database is asked at once, so that a change counts from the
/// next question on. Nothing asks who may know: callers have.
/// </summary>
public interface IContactLists
{
    /// <summary>By name; from memory, and not to be changed.</summary>
    Task<IReadOnlyList<ContactList>> ListAsync();

    /// <returns>Not to be changed; null for none.</returns>
    Task<ContactList?> FindAsync(string? listId);

    /// <summary>Whether the contact is on any of the lists. Lists that do not exist have no members.</summary>
    Task<bool> IsMemberAsync(string contactId, IReadOnlyCollection<string> listIds);

    /// <summary>The lists that the contact is on, by name.</summary>
    Task<IReadOnlyList<ContactList>> ListsOfAsync(string contactId);

    /// <summary>A page of the list's members, in the order of their ids, whatever kind of list it is.</summary>
    /// <param name="listId">The list; one that does not exist has no members.</param>
    /// <param name="afterContactId">The last of the page before; null for the first page.</param>
    /// <param name="count">How many at most.</param>
    Task<IReadOnlyList<ContactRow>> MembersAsync(string listId, string? afterContactId, int count);

    Task<int> CountAsync(string listId);

    /// <summary>Puts a contact on a list that is kept by hand; nothing happens when they are on it.</summary>
    Task AddAsync(string listId, string contactId);

    /// <summary>Takes a contact off a list that is kept by hand.</summary>
    Task RemoveAsync(string listId, string contactId);

    /// <summary>Keeps a list; one without an id is new and gets one.</summary>
    Task SaveAsync(ContactList list);

    /// <summary>Removes a list. Whoever came in by it alone does not any more.</summary>
    Task DeleteAsync(string listId);
}
