namespace OrchardPortal.Contacts.Services;

/// <summary>Finds people and companies by what an agent knows of them. Nothing asks who may: callers have.</summary>
public interface IContactSearch
{
    /// <param name="text">Parts of the name or of the address; accents and case do not matter, all words must occur.</param>
    /// <returns>By name; none for an empty text.</returns>
    Task<IReadOnlyList<ContactRow>> FindContactsAsync(string? text, int count);

    /// <summary>Contacts and companies by name, whose name or address has all words of the text; all of them for an empty text.</summary>
    Task<IReadOnlyList<FoundRecord>> ListAsync(string? text, int skip, int count);
}
