namespace OrchardCore.Environment.Cache;

public class CacheOptions
{
    public bool Enabled { get; set; }

    public bool DebugMode { get; set; }
}
