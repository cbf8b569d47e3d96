namespace OrchardCore.Environment.Cache;

public interface ITagCache
{
    Task TagAsync(string key, params string[] tags);

    Task<IEnumerable<string>> GetTaggedItemsAsync(string tag);

    Task RemoveTagAsync(string tag);
}
