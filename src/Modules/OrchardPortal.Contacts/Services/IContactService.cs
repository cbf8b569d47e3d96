namespace OrchardPortal.Contacts.Services;

/// <summary>Finds and makes contacts. Every lookup is one indexed query.</summary>
public interface IContactService
{
    Task<ContactRow?> FindAsync(string contactId);

    Task<ContactRow?> FindByUserIdAsync(string userId);

    /// <param name="email">As typed; it is normalised before it is compared.</param>
    Task<ContactRow?> FindByEmailAsync(string email);

    /// <param name="handle">The whole handle, with the network's name, as it was stored.</param>
    Task<ContactRow?> FindByHandleAsync(string handle);

    /// <summary>
    /// Whoever raises a ticket by any channel becomes a contact (requirement 84). A new contact, and what the session holds besides, is
    /// committed at once: ask before anything that must not be kept by itself.
    /// </summary>
    /// <exception cref="ArgumentException">The address is not an e-mail address.</exception>
    Task<ContactRow> FindOrCreateAsync(string email, string? fullName);

    /// <summary>Makes a contact, which is kept with all else that the session holds. Whoever asks has looked that there is none, and holds a lock.</summary>
    Task<ContactRow> AddAsync(NewContact contact);

    /// <summary>Corrects the name of a contact; nothing for an empty one.</summary>
    Task RenameAsync(string contactId, string fullName);

    /// <summary>Keeps the telephone number of a contact that has none.</summary>
    Task FillInPhoneAsync(string contactId, string phone);

    /// <summary>The contacts of a page of tickets in one query, by id.</summary>
    Task<IReadOnlyDictionary<string, ContactRow>> FindManyAsync(IEnumerable<string> contactIds);

    /// <summary>Lets the account sign in as this contact.</summary>
    Task LinkUserAsync(string contactId, string userId);

    Task<string?> GetCompanyNameAsync(string companyId);
}
