document.title = 'Board, at work';
