namespace OrchardCore.Environment.Cache;

public interface ITagRemovedEventHandler
{
    Task TagRemovedAsync(string tag, IEnumerable<string> keys);
}
