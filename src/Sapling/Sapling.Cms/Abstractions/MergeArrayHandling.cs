namespace System.Text.Json.Settings;

public enum MergeArrayHandling
{
    Concat = 0,
    Union = 1,
    Replace = 2,
    Merge = 3,
}
