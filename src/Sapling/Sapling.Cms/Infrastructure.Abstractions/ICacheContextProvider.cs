namespace OrchardCore.Environment.Cache;

public interface ICacheContextProvider
{
    Task PopulateContextEntriesAsync(IEnumerable<string> contexts, List<CacheContextEntry> entries);
}
