"""What `torch.hub` finds in a clone: `torch.hub.load('path/to/clone', 'amd_light', source='local')`."""

# loaded, some of it only where it is used
dependencies = ['torch', 'torchvision', 'numpy', 'scipy', 'skimage', 'matplotlib', 'PIL', 'av', 'safetensors',
                'tqdm']

def amd_light(device='auto'):
    "The model that is used unless another is named: images (B,3,H,W) in [0,1] to soft masks with `.segment`."
    from amd.model import open_model
    return open_model('light', device)

def amd_tiny(device='auto'):
    "The small model whose motion pathway is learned, as in the paper."
    from amd.model import open_model
    return open_model('tiny', device)

def amd_checkpoint(checkpoint, device='auto'):
    "A model of yours or of the authors': path or address of a .safetensors or a .pth, or the word released."
    from amd.model import open_model
    return open_model(checkpoint, device)
