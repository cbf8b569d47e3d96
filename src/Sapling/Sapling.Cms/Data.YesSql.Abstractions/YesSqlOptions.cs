using System.Data;
using YesSql;

namespace OrchardCore.Data.YesSql;

/// <summary>Adapts the store; what is null keeps the store's own default.</summary>
public class YesSqlOptions
{
    public int CommandsPageSize { get; set; } = 500;

    public bool QueryGatingEnabled { get; set; } = true;

    public IIdGenerator? IdGenerator { get; set; }

    public IContentSerializer? ContentSerializer { get; set; }

    public bool EnableThreadSafetyChecks { get; set; }

    public IsolationLevel IsolationLevel { get; set; } = IsolationLevel.ReadCommitted;
}
