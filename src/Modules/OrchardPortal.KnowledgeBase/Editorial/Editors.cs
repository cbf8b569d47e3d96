using Microsoft.Extensions.Caching.Memory;
using OrchardPortal.Contacts.Accounts;

namespace OrchardPortal.KnowledgeBase.Editorial;

/// <summary>Who works on editorial tasks: the accounts of the roles that may. Remembered for a minute.</summary>
internal sealed class Editors(IPermittedUsers permitted, IMemoryCache cache)
{
    private const string CacheKey = "OrchardPortal.KnowledgeBase.Editors";

    private static readonly TimeSpan _lifetime = TimeSpan.FromMinutes(1);

    public async Task<IReadOnlyList<PermittedUser>> ListAsync()
    {
        if (!cache.TryGetValue(CacheKey, out IReadOnlyList<PermittedUser>? editors) || editors is null)
        {
            editors = cache.Set(CacheKey, await permitted.ListAsync(EditorialPermissions.ManageEditorialTasks), _lifetime);
        }

        return editors;
    }

    /// <summary>Their names by their ids.</summary>
    public async Task<IReadOnlyDictionary<string, string>> NamesAsync() => (await ListAsync()).ToDictionary(editor => editor.UserId, editor => editor.Name);
}
