namespace System.Text.Json.Settings;

public enum MergeNullValueHandling
{
    Ignore = 0,
    Merge = 1,
}
