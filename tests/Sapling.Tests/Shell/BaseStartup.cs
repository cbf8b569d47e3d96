using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Recipes;

namespace Sapling.Tests.Shell;

/// <summary>Migrations, a step that fails, and one that writes to the feature's own table.</summary>
[Feature("Test.Base")]
internal sealed class BaseStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<ShellMigrations>();
        services.AddRecipeExecutionStep<FailStep>();
        services.AddRecipeExecutionStep<EntryStep>();
    }
}
