using OrchardCore.Abstractions.Setup;
using OrchardCore.Data;

namespace Sapling.Cms.Setup;

/// <summary>What a new site is set up from, with the names of Orchard Core's settings.</summary>
internal sealed class AutoSetupSite
{
    public string ShellName { get; set; } = string.Empty;

    public string? SiteName { get; set; }

    public string? SiteTimeZone { get; set; }

    public string? AdminUsername { get; set; }

    public string? AdminEmail { get; set; }

    public string? AdminPassword { get; set; }

    public string? DatabaseProvider { get; set; }

    public string? DatabaseConnectionString { get; set; }

    public string? DatabaseTablePrefix { get; set; }

    public string? DatabaseSchema { get; set; }

    public string? RecipeName { get; set; }

    /// <summary>The settings that are missing or wrong.</summary>
    public IEnumerable<string> Errors()
    {
        foreach (var (name, value) in new[]
        {
            (nameof(SiteName), SiteName), (nameof(AdminUsername), AdminUsername), (nameof(AdminEmail), AdminEmail),
            (nameof(AdminPassword), AdminPassword), (nameof(RecipeName), RecipeName),
        })
        {
            if (string.IsNullOrWhiteSpace(value))
            {
                yield return $"{name} is missing.";
            }
        }

        if (DatabaseProvider is not (null or "" or DatabaseProviderValue.Sqlite or DatabaseProviderValue.Postgres))
        {
            yield return $"DatabaseProvider is '{DatabaseProvider}'; known are Sqlite and Postgres.";
        }

        if (DatabaseProvider == DatabaseProviderValue.Postgres && string.IsNullOrWhiteSpace(DatabaseConnectionString))
        {
            yield return "DatabaseConnectionString is missing.";
        }
    }

    public Dictionary<string, object> ToProperties() => new()
    {
        [SetupConstants.SiteName] = SiteName!,
        [SetupConstants.SiteTimeZone] = SiteTimeZone ?? string.Empty,
        [SetupConstants.AdminUsername] = AdminUsername!,
        [SetupConstants.AdminEmail] = AdminEmail!,
        [SetupConstants.AdminPassword] = AdminPassword!,
        [SetupConstants.DatabaseProvider] = string.IsNullOrEmpty(DatabaseProvider) ? DatabaseProviderValue.Sqlite : DatabaseProvider,
        [SetupConstants.DatabaseConnectionString] = DatabaseConnectionString ?? string.Empty,
        [SetupConstants.DatabaseTablePrefix] = DatabaseTablePrefix ?? string.Empty,
        [SetupConstants.DatabaseSchema] = DatabaseSchema ?? string.Empty,
    };
}
