namespace OrchardCore.FileStorage;

public class FileStoreException : Exception
{
    public FileStoreException(string message) { throw null!; }

    public FileStoreException(string message, Exception innerException) { throw null!; }
}
