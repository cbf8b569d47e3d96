using YesSql;
using YesSql.Services;

namespace OrchardPortal.KnowledgeBase.Media;

/// <summary>The descriptions of the library's images, by their paths.</summary>
public sealed class MediaDescriptions(ISession session)
{
    public async Task<IReadOnlyDictionary<string, string>> GetAsync(IEnumerable<string> paths)
    {
        var wanted = paths.ToArray();

        return wanted.Length == 0
            ? new Dictionary<string, string>()
            : (await session.QueryIndex<MediaDescriptionIndex>(description => description.MediaPath.IsIn(wanted)).ListAsync())
                .GroupBy(row => row.MediaPath).ToDictionary(rows => rows.Key, rows => rows.First().Text, StringComparer.Ordinal);
    }

    /// <summary>Everything that is described: few hundreds of short texts, read only to search in them.</summary>
    public async Task<IReadOnlyDictionary<string, string>> GetAllAsync() =>
        (await session.QueryIndex<MediaDescriptionIndex>().ListAsync()).GroupBy(row => row.MediaPath).ToDictionary(rows => rows.Key, rows => rows.First().Text, StringComparer.Ordinal);

    /// <param name="path">Where the file was.</param>
    /// <param name="newPath">Where it is now.</param>
    /// <param name="text">What it shows; empty for nothing said.</param>
    public async Task SetAsync(string path, string newPath, string text)
    {
        var description = await FindAsync(path);
        if (text.Length == 0)
        {
            Forget(description);

            return;
        }

        description ??= new MediaDescription();
        (description.Path, description.Text) = (newPath, text);
        await session.SaveAsync(description);
    }

    public async Task RemoveAsync(string path) => Forget(await FindAsync(path));

    private Task<MediaDescription?> FindAsync(string path) =>
        session.Query<MediaDescription, MediaDescriptionIndex>(description => description.MediaPath == path).FirstOrDefaultAsync();

    private void Forget(MediaDescription? description)
    {
        if (description is not null)
        {
            session.Delete(description);
        }
    }
}
