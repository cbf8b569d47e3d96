namespace OrchardCore.Data;

public class DatabaseTableOptions
{
    public string DocumentTable { get; set; } = default!;

    public string TableNameSeparator { get; set; } = default!;

    public string IdentityColumnSize { get; set; } = default!;
}
