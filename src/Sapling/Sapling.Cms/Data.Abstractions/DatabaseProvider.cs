namespace OrchardCore.Data;

public class DatabaseProvider
{
    public string Name { get; set; } = default!;

    public string Value { get; set; } = default!;

    public bool HasConnectionString { get; set; }

    public bool HasTablePrefix { get; set; }

    public bool IsDefault { get; set; }

    public string SampleConnectionString { get; set; } = default!;
}
