namespace Sapling.Cms.Data;

/// <summary>The document of one key of data protection; one document each, so that two nodes can add theirs at the same time.</summary>
internal sealed class DataProtectionKey
{
    public string FriendlyName { get; set; } = string.Empty;

    public string Xml { get; set; } = string.Empty;
}
