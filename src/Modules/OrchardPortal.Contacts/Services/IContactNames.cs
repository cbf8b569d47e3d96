namespace OrchardPortal.Contacts.Services;

/// <summary>What contacts are called, for lists that are asked for again and again.</summary>
public interface IContactNames
{
    /// <summary>By contact id, without those that there are not. A change on another node may show a few seconds late.</summary>
    Task<IReadOnlyDictionary<string, string>> FindAsync(IEnumerable<string> contactIds);
}
