namespace OrchardCore.FileStorage;

/// <summary>A file operation that could not be done, with a reason that may be shown.</summary>
public class FileStoreException : Exception
{
    public FileStoreException(string message)
        : base(message)
    {
    }

    public FileStoreException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
