using Microsoft.Extensions.Caching.Memory;

namespace OrchardPortal.Contacts.Services;

/// <summary>Names of contacts that were asked for a moment ago, in the memory of this process.</summary>
internal sealed class ContactNameMemory : IDisposable
{
    private const int MostRemembered = 20_000;

    // Of changes on other nodes nothing tells.
    private static readonly TimeSpan _lifetime = TimeSpan.FromSeconds(5);

    private readonly MemoryCache _names = new(new MemoryCacheOptions { SizeLimit = MostRemembered });

    public string? Get(string contactId) => _names.Get<string>(contactId);

    public void Set(string contactId, string name)
    {
        using var entry = _names.CreateEntry(contactId);
        entry.Value = name;
        entry.Size = 1;
        entry.AbsoluteExpirationRelativeToNow = _lifetime;
    }

    public void Forget(string contactId) => _names.Remove(contactId);

    public void Dispose() => _names.Dispose();
}
