using System.Security.Claims;
using OrchardCore.Modules;
using OrchardPortal.Contacts.Accounts;
using YesSql;

namespace OrchardPortal.KnowledgeBase.Writing;

/// <summary>What editors have open and have not saved.</summary>
public sealed class KeptWritings(ISession session, IClock clock)
{
    public const int KeyMaxLength = 40;

    private const int MostOffered = 5;
    private const string NewPrefix = "new-";

    // A page says every twenty seconds that it is there.
    private static readonly TimeSpan _away = TimeSpan.FromSeconds(70);

    private static readonly TimeSpan _longestKept = TimeSpan.FromDays(30);

    public static string NewKey() => NewPrefix + Guid.NewGuid().ToString("N");

    public static bool IsNew(string key) => key.StartsWith(NewPrefix, StringComparison.Ordinal);

    public Task<KeptWriting?> FindAsync(string key, string userId) => session
        .Query<KeptWriting, KeptWritingIndex>(writing => writing.WritingKey == key && writing.UserId == userId)
        .FirstOrDefaultAsync();

    /// <summary>What the user began as new articles and did not save, the last first.</summary>
    public async Task<IReadOnlyList<KeptWriting>> ListNewAsync(string userId) => [.. await session
        .Query<KeptWriting, KeptWritingIndex>(writing => writing.UserId == userId && writing.IsNew && writing.IsKept)
        .OrderByDescending(writing => writing.SeenUtc)
        .Take(MostOffered)
        .ListAsync()];

    /// <summary>Notes that the user is there, and what is unsaved.</summary>
    /// <param name="key">The article, or the new one.</param>
    /// <param name="user">The editor.</param>
    /// <param name="title">As it is written.</param>
    /// <param name="fields">What is unsaved; null leaves what was kept before.</param>
    /// <returns>The names of others who have the same article open.</returns>
    public async Task<IReadOnlyList<string>> KeepAsync(string key, ClaimsPrincipal user, string title, string? fields)
    {
        var now = clock.UtcNow;
        var since = now - _away;
        var userId = UserId(user);
        var there = (await session.Query<KeptWriting, KeptWritingIndex>(writing => writing.WritingKey == key).ListAsync()).ToList();
        var own = there.Find(writing => writing.UserId == userId) ?? new KeptWriting { Key = key, UserId = userId };
        own.UserName = DisplayName.Of(user);
        own.SeenUtc = now;
        if (fields is not null)
        {
            own.Title = title;
            own.Fields = fields;
            own.KeptUtc = now;
        }

        await session.SaveAsync(own);

        return there.Where(writing => writing.UserId != userId && writing.SeenUtc > since).Select(writing => writing.UserName).Distinct().ToList();
    }

    /// <summary>Forgets what is kept, because it was saved or is not wanted.</summary>
    public async Task ForgetAsync(string key, string userId)
    {
        foreach (var writing in await session.Query<KeptWriting, KeptWritingIndex>(writing => writing.WritingKey == key && writing.UserId == userId).ListAsync())
        {
            session.Delete(writing);
        }
    }

    /// <summary>Forgets what nobody came back to.</summary>
    public async Task ForgetOldAsync()
    {
        var before = clock.UtcNow - _longestKept;
        foreach (var writing in await session.Query<KeptWriting, KeptWritingIndex>(writing => writing.SeenUtc < before).Take(500).ListAsync())
        {
            session.Delete(writing);
        }
    }

    public static string UserId(ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.NameIdentifier) ?? string.Empty;
}
