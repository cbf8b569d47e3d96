namespace OrchardCore.Media;

/// <summary>Makes names that stand in addresses of what people call their files and folders.</summary>
public interface IMediaNameNormalizerService
{
    string NormalizeFolderName(string folderName);

    string NormalizeFileName(string fileName);
}
