using System.Data;
using OrchardCore.Entities;

namespace OrchardCore.Data.YesSql;

public class YesSqlOptions
{
    public int CommandsPageSize { get; set; }

    public bool QueryGatingEnabled { get; set; }

    public IIdGenerator IdGenerator { get; set; } = default!;

    public bool EnableThreadSafetyChecks { get; set; }

    public IsolationLevel IsolationLevel { get; set; } = default!;
}
