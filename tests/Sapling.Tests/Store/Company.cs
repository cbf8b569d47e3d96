namespace Sapling.Tests.Store;

/// <summary>An object that shows the version of its document.</summary>
public class Company
{
    public long Id { get; set; }

    public string Name { get; set; } = "";

    public long Version { get; set; }
}
