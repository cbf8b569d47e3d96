using Microsoft.Extensions.Caching.Memory;
using OrchardCore.Environment.Cache;

namespace OrchardPortal.Contacts.Services;

/// <summary>
/// The contacts of users who were here a moment ago, in the memory of this process: whoever reads pages asks for the same row with each.
/// A change of any contact on this node forgets all of them; one on another node shows as late as that of an account does.
/// </summary>
internal sealed class KnownContacts(ISignal signal) : IDisposable
{
    /// <summary>Signalled once a change of a contact is committed.</summary>
    public const string ChangedSignal = "OrchardPortal.Contacts.Changed";

    private const int MostRemembered = 20_000;

    private static readonly TimeSpan _lifetime = TimeSpan.FromSeconds(10);

    private readonly MemoryCache _contacts = new(new MemoryCacheOptions { SizeLimit = MostRemembered });

    /// <returns>Null, and nothing to remember, for a user who is nobody's contact.</returns>
    public async Task<ContactRow?> FindAsync(string userId, Func<string, Task<ContactRow?>> readAsync)
    {
        if (_contacts.TryGetValue<ContactRow>(userId, out var known))
        {
            return known;
        }

        // The token before the row: what changes while it is read must not stay remembered.
        var changed = signal.GetToken(ChangedSignal);
        if (await readAsync(userId) is { } contact)
        {
            _contacts.Set(userId, contact, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = _lifetime }.AddExpirationToken(changed));
            return contact;
        }

        return null;
    }

    public void Dispose() => _contacts.Dispose();
}
