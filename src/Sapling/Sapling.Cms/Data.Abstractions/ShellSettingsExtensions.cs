using OrchardCore.Environment.Shell;

namespace OrchardCore.Data;

public static class ShellSettingsExtensions
{
    public static DatabaseTableOptions GetDatabaseTableOptions(this ShellSettings shellSettings) => throw null!;

    public static ShellSettings ConfigureDatabaseTableOptions(this ShellSettings shellSettings) => throw null!;

    public static string GetDocumentTable(this ShellSettings shellSettings) => throw null!;

    public static string GetTableNameSeparator(this ShellSettings shellSettings) => throw null!;

    public static string GetIdentityColumnSize(this ShellSettings shellSettings) => throw null!;
}
