using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using OrchardPortal.Contacts.Indexes;
using YesSql;
using YesSql.Services;

namespace OrchardPortal.Contacts.Accounts;

internal sealed class UserDisplayNames(ISession session, IEnumerable<IUserDisplayNameSource> sources) : IUserDisplayNames
{
    public async Task<IReadOnlyDictionary<string, string>> FindAsync(IEnumerable<string?> userNames)
    {
        var result = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

        // As the identity normalises names.
        var normalized = userNames.OfType<string>().Where(name => name.Length > 0).Select(name => name.ToUpperInvariant()).Distinct().ToArray();
        if (normalized.Length > 0)
        {
            var users = (await session.Query<User, UserIndex>(index => index.NormalizedUserName.IsIn(normalized)).ListAsync()).ToList();
            var names = await OfAsync(users);
            foreach (var user in users)
            {
                result[user.UserName] = names[user.UserId];
            }
        }

        return result;
    }

    public async Task<IReadOnlyDictionary<string, string>> OfAsync(IReadOnlyCollection<User> users)
    {
        var names = new Dictionary<string, string>();
        foreach (var source in sources)
        {
            foreach (var (id, name) in await source.FindAsync([.. users.Select(user => user.UserId)]))
            {
                names.TryAdd(id, name);
            }
        }

        foreach (var user in users)
        {
            if (DisplayName.Of(user) is { } name)
            {
                names.TryAdd(user.UserId, name);
            }
        }

        var nameless = users.Where(user => !names.ContainsKey(user.UserId)).Select(user => user.UserId).ToArray();
        if (nameless.Length > 0)
        {
            foreach (var contact in await session.QueryIndex<ContactIndex>(index => index.UserId.IsIn(nameless)).ListAsync())
            {
                if (contact is { UserId: { } id, FullName.Length: > 0 })
                {
                    names.TryAdd(id, contact.FullName);
                }
            }
        }

        return users.ToDictionary(user => user.UserId, user => names.GetValueOrDefault(user.UserId) ?? user.UserName);
    }
}
