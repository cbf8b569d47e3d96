namespace OrchardCore.Environment.Cache;

public interface ICacheContextManager
{
    Task<IEnumerable<CacheContextEntry>> GetDiscriminatorsAsync(IEnumerable<string> contexts);
}
