namespace OrchardCore.Environment.Cache;

public interface ICacheScopeManager
{
    void EnterScope(CacheContext context);

    void ExitScope();

    void AddDependencies(params string[] dependencies);

    void AddContexts(params string[] contexts);

    void WithExpiryOn(DateTimeOffset expiryOn);

    void WithExpiryAfter(TimeSpan expiryAfter);

    void WithExpirySliding(TimeSpan expirySliding);
}
